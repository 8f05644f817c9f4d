namespace Otumat.Usage;

/// <summary>How events are written into an upload.</summary>
public enum UsageWireFormat
{
    /// <summary>Events with their ids, so that the server stores each once however often it arrives.</summary>
    Events,

    /// <summary>The rows of the Python package otumat 0.3.1: a time and a name, without ids. A batch whose answer was lost arrives twice.</summary>
    Legacy,
}
