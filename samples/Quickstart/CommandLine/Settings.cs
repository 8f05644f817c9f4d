namespace Quickstart.CommandLine;

/// <summary>What the command line and the environment ask for.</summary>
internal sealed record Settings
{
    /// <summary>The address of a real platform; null for none.</summary>
    public string? Platform { get; init; }

    /// <summary>The address of a real gateway; null for none.</summary>
    public string? Gateway { get; init; }

    /// <summary>The workflow to start; null for none on a real platform, and for one of its own on the demo's.</summary>
    public string? Workflow { get; init; }

    /// <summary>Whether to start the demo's servers and do nothing else.</summary>
    public bool Serve { get; init; }

    /// <summary>Whether to show each call of the SDK as it starts and ends.</summary>
    public bool Trace { get; init; }

    /// <summary>Whether the story plays on the demo's own servers.</summary>
    public bool IsDemo => Platform is null && Gateway is null;
}
