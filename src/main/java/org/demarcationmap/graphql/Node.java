package org.demarcationmap.graphql;

/**
 * A thing with an identity of its own: its id is opaque, never changes and says nothing
 * about its name.
 */
public interface Node {

	String id();

}
