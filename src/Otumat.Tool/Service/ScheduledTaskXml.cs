using System.Globalization;
using System.Text;
using System.Xml;

namespace Otumat.Tool;

/// <summary>The definition of a task of Windows' Task Scheduler, schema version 1.2.</summary>
internal static class ScheduledTaskXml
{
    private const string Schema = "http://schemas.microsoft.com/windows/2004/02/mit/task";

    /// <summary>schtasks reads UTF-16 with a byte order mark.</summary>
    public static Encoding Encoding { get; } = new UnicodeEncoding(bigEndian: false, byteOrderMark: true);

    public static string Text(ServiceDefinition definition)
    {
        using var text = new StringWriterOf(Encoding);
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, Encoding = Encoding, NewLineChars = "\r\n" }))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("Task", Schema);
            xml.WriteAttributeString("version", "1.2");
            WriteTrigger(xml, definition);
            WritePrincipal(xml);
            WriteSettings(xml);
            WriteAction(xml, definition);
            xml.WriteEndDocument();
        }

        return text.ToString();
    }

    // The start lies in the past: the task runs at that phase of each interval from now on.
    private static void WriteTrigger(XmlWriter xml, ServiceDefinition definition)
    {
        xml.WriteStartElement("Triggers", Schema);
        xml.WriteStartElement("TimeTrigger", Schema);
        xml.WriteStartElement("Repetition", Schema);
        xml.WriteElementString("Interval", Schema, XmlConvert.ToString(definition.Interval));
        xml.WriteEndElement();
        xml.WriteElementString("StartBoundary", Schema, (new DateTime(2020, 1, 1) + definition.Phase).ToString("s", CultureInfo.InvariantCulture));
        xml.WriteElementString("RandomDelay", Schema, XmlConvert.ToString(definition.Delay));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WritePrincipal(XmlWriter xml)
    {
        xml.WriteStartElement("Principals", Schema);
        xml.WriteStartElement("Principal", Schema);
        xml.WriteAttributeString("id", "Author");
        xml.WriteElementString("LogonType", Schema, "InteractiveToken");
        xml.WriteElementString("RunLevel", Schema, "LeastPrivilege");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSettings(XmlWriter xml)
    {
        xml.WriteStartElement("Settings", Schema);
        xml.WriteElementString("MultipleInstancesPolicy", Schema, "IgnoreNew");
        xml.WriteElementString("DisallowStartIfOnBatteries", Schema, "false");
        xml.WriteElementString("StopIfGoingOnBatteries", Schema, "false");
        xml.WriteElementString("StartWhenAvailable", Schema, "true");
        xml.WriteElementString("Hidden", Schema, "true");
        xml.WriteElementString("ExecutionTimeLimit", Schema, "PT10M");
        xml.WriteEndElement();
    }

    private static void WriteAction(XmlWriter xml, ServiceDefinition definition)
    {
        xml.WriteStartElement("Actions", Schema);
        xml.WriteAttributeString("Context", "Author");
        xml.WriteStartElement("Exec", Schema);
        xml.WriteElementString("Command", Schema, WindowsArguments.Literal(definition.Command[0]));
        xml.WriteElementString("Arguments", Schema, WindowsArguments.Join(definition.Command.Skip(1)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>A text whose XML declaration names the encoding of the file that it goes to.</summary>
    private sealed class StringWriterOf(Encoding encoding) : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => encoding;
    }
}
