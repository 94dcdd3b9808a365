# The slim build, which needs a Neo4j server. Build the jar first: mvn -Dslim package
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home demarcation-map \
 && mkdir /data \
 && chown demarcation-map /data
COPY target/demarcation-map-*.jar /opt/demarcation-map.jar
USER demarcation-map
WORKDIR /data
VOLUME /data
ENV LANG=C.UTF-8 \
    SERVER_ADDRESS=0.0.0.0 \
    DEMARCATIONMAP_DATAFOLDER=/data
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "/opt/demarcation-map.jar"]
