<#-- Writes NOTICE. It names no versions: a new version of a library changes NOTICE only where its licence changed. -->
<#-- Sorting must not depend on the language of the machine. -->
<#setting locale="en_US">
<#-- Libraries that offer several licences: the one under which we use them. The other choice was
     - for jakarta.json-api and parsson: GPL-2.0 with the Classpath exception (LICENSE.md in the jar);
     - for javassist: MPL-1.1 or LGPL-2.1 (pom.xml). -->
<#assign chosen = {
  "jakarta.json:jakarta.json-api": "EPL-2.0",
  "org.eclipse.parsson:parsson": "EPL-2.0",
  "org.javassist:javassist": "Apache-2.0"
}>
<#assign byLicence = {}>
<#list dependencyMap as entry>
  <#assign library = entry.getKey()>
  <#assign name = library.groupId + ":" + library.artifactId>
  <#assign offered = entry.getValue()>
  <#assign licence = (offered?size == 1)?then(offered[0], chosen[name]!"")>
  <#if !offered?seq_contains(licence)>
    <#stop name + " offers the licences " + offered?join(" | ") + ": choose one in licences/notice.ftl.">
  </#if>
  <#assign names = byLicence[licence]![]>
  <#-- Two modules may use two versions of one library. -->
  <#if !names?seq_contains(name)>
    <#assign byLicence = byLicence + {licence: names + [name]}>
  </#if>
</#list>
Need-to-Know
Copyright 2026 the Need-to-Know authors

Licensed under the Apache License, Version 2.0: see LICENSE.

Need-to-Know runs with the libraries below, which the build downloads. The
authors' own notices are in META-INF of each jar. Some Flink jars contain further
libraries (Pekko, Scala, Netty, ZooKeeper, Curator, Guava, Jackson, ASM); they
are listed, with their licences, in META-INF of those jars.

The build checks this file; CONTRIBUTING.md says how to write it.
<#list byLicence?keys?sort as licence>

${licence}
<#list byLicence[licence]?sort as name>
  ${name}
</#list>
</#list>
