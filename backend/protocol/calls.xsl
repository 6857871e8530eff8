<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!--
  Makes the header of one interface out of its XML: for each method a function that builds the call, for each signal a
  constant. Qt's own proxies (qdbusxml2cpp -p) are not used: before Qt 6.7 they cannot be told that the user may be asked
  for a password, they ask the bus who has a well-known name and wait for the answer, and they listen anew for every
  object.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:strip-space elements="*"/>

  <xsl:template match="/node/interface">
    <xsl:variable name="last">
      <xsl:call-template name="last"><xsl:with-param name="name" select="@name"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="namespace" select="translate($last, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')"/>
    <xsl:text>// Generated from </xsl:text><xsl:value-of select="@name"/><xsl:text>.xml by calls.xsl; not to be edited.
#pragma once

#include "backend/dbus/call.h"
#include "backend/protocol/types.h"

#include &lt;QDBusObjectPath&gt;
#include &lt;QDBusVariant&gt;

/// The calls and signals of </xsl:text><xsl:value-of select="@name"/><xsl:text>: what each means is said in the XML.
namespace stationmaster::protocol::</xsl:text><xsl:value-of select="$namespace"/><xsl:text> {

inline constexpr QLatin1StringView Interface{"</xsl:text><xsl:value-of select="@name"/><xsl:text>"};
</xsl:text>
    <xsl:apply-templates select="method | signal"/>
    <xsl:text>
} // namespace stationmaster::protocol::</xsl:text><xsl:value-of select="$namespace"/><xsl:text>
</xsl:text>
  </xsl:template>

  <xsl:template match="method">
    <xsl:text>
inline MethodCall </xsl:text><xsl:value-of select="@name"/><xsl:text>(const QString &amp;service, const QString &amp;path</xsl:text>
    <xsl:for-each select="arg[@direction = 'in']">
      <xsl:text>, </xsl:text>
      <xsl:call-template name="parameter"/>
    </xsl:for-each>
    <xsl:text>)
{
    return methodCall(service, path, Interface, QLatin1StringView("</xsl:text><xsl:value-of select="@name"/><xsl:text>"), {</xsl:text>
    <xsl:for-each select="arg[@direction = 'in']">
      <xsl:if test="position() &gt; 1">, </xsl:if>
      <xsl:text>QVariant::fromValue(</xsl:text><xsl:value-of select="@name"/><xsl:text>)</xsl:text>
    </xsl:for-each>
    <xsl:text>}, QLatin1StringView("</xsl:text>
    <xsl:for-each select="arg[@direction = 'out']"><xsl:value-of select="@type"/></xsl:for-each>
    <xsl:text>"));
}
</xsl:text>
  </xsl:template>

  <xsl:template match="signal">
    <xsl:text>
inline constexpr SignalName </xsl:text><xsl:value-of select="@name"/><xsl:text>Signal{Interface, QLatin1StringView("</xsl:text>
    <xsl:value-of select="@name"/><xsl:text>"), QLatin1StringView("</xsl:text>
    <xsl:for-each select="arg"><xsl:value-of select="@type"/></xsl:for-each>
    <xsl:text>")};
</xsl:text>
  </xsl:template>

  <!-- An argument that goes in, as a parameter: of the type that its annotation names, else of the usual one. -->
  <xsl:template name="parameter">
    <xsl:variable name="annotation" select="concat('org.qtproject.QtDBus.QtTypeName.In',
                                                   count(preceding-sibling::arg[@direction = 'in']))"/>
    <xsl:variable name="named" select="../annotation[@name = $annotation]/@value"/>
    <xsl:choose>
      <xsl:when test="$named">const <xsl:value-of select="$named"/> &amp;</xsl:when>
      <xsl:when test="@type = 's'">const QString &amp;</xsl:when>
      <xsl:when test="@type = 'u'">uint </xsl:when>
      <xsl:when test="@type = 't'">qulonglong </xsl:when>
      <xsl:when test="@type = 'b'">bool </xsl:when>
      <xsl:when test="@type = 'd'">double </xsl:when>
      <xsl:when test="@type = 'o'">const QDBusObjectPath &amp;</xsl:when>
      <xsl:when test="@type = 'v'">const QDBusVariant &amp;</xsl:when>
      <xsl:when test="@type = 'ay'">const QByteArray &amp;</xsl:when>
      <xsl:when test="@type = 'as'">const QStringList &amp;</xsl:when>
      <xsl:otherwise>
        <xsl:message terminate="yes">
          <xsl:value-of select="concat(../@name, ': the type ', @type, ' needs an annotation')"/>
        </xsl:message>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:value-of select="@name"/>
  </xsl:template>

  <!-- What comes after the last dot. -->
  <xsl:template name="last">
    <xsl:param name="name"/>
    <xsl:choose>
      <xsl:when test="contains($name, '.')">
        <xsl:call-template name="last">
          <xsl:with-param name="name" select="substring-after($name, '.')"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
