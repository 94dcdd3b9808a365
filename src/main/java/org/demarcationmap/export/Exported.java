package org.demarcationmap.export;

import org.demarcationmap.demarcation.Demarcation;

/**
 * A map that is taken away: what every writer of a format writes from.
 *
 * @param cover what every file says of itself
 * @param demarcation the demarcation
 * @param canonical what the checksum is taken over: maps, lists and records that are
 * written as JSON
 * @param whole the whole map
 * @param shown what the filter leaves of it
 */
public record Exported(Cover cover, Demarcation demarcation, Object canonical, MapContent whole, MapContent shown) {

	/**
	 * The same map in a file at another address.
	 * @param address the address that gives the file
	 */
	public Exported at(String address) {
		return new Exported(this.cover.at(address), this.demarcation, this.canonical, this.whole, this.shown);
	}

}
