using System.Globalization;
using System.Text;
using System.Xml;

namespace Otumat.Tool;

/// <summary>The property list of a launchd agent, launchd.plist(5).</summary>
internal static class LaunchAgentPlist
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string Text(ServiceDefinition definition)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = Utf8, Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartDocument();
#pragma warning disable S5332 // the name of the document type; nothing is fetched from it
            xml.WriteDocType("plist", "-//Apple//DTD PLIST 1.0//EN", "http://www.apple.com/DTDs/PropertyList-1.0.dtd", subset: null);
#pragma warning restore S5332
            xml.WriteStartElement("plist");
            xml.WriteAttributeString("version", "1.0");
            xml.WriteStartElement("dict");
            WriteEntries(xml, definition);
            xml.WriteEndDocument();
        }

        return Utf8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteEntries(XmlWriter xml, ServiceDefinition definition)
    {
        WriteString(xml, "Label", definition.Name);
        xml.WriteElementString("key", "ProgramArguments");
        xml.WriteStartElement("array");
        foreach (var argument in definition.Command)
        {
            xml.WriteElementString("string", argument);
        }

        xml.WriteEndElement();
        xml.WriteElementString("key", "EnvironmentVariables");
        xml.WriteStartElement("dict");
        foreach (var (name, value) in definition.Variables)
        {
            WriteString(xml, name, value);
        }

        xml.WriteEndElement();
        xml.WriteElementString("key", "StartInterval");
        xml.WriteElementString("integer", ((long)definition.Interval.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString("key", "RunAtLoad");
        xml.WriteElementString("true", null);
        WriteString(xml, "ProcessType", "Background");
    }

    private static void WriteString(XmlWriter xml, string key, string value)
    {
        xml.WriteElementString("key", key);
        xml.WriteElementString("string", value);
    }
}
