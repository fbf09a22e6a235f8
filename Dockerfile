# The package of ./mvnw -Ppackage package, on a Java without a compiler. docs/packages.md says how to build and run it.
FROM eclipse-temurin:21-jre
COPY target/package/prongsai-*/prongsai.jar /opt/prongsai/
COPY target/package/prongsai-*/lib/ /opt/prongsai/lib/
COPY LICENSE NOTICE THIRD-PARTY.md /opt/prongsai/
# Recognised pages are kept here; mount it to keep them from one call to the next.
ENV XDG_CACHE_HOME=/tmp/cache LANG=C.UTF-8
WORKDIR /work
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED", "-Djava.util.logging.config.file=/dev/null", "-jar", "/opt/prongsai/prongsai.jar"]
