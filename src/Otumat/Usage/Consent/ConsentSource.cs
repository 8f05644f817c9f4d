namespace Otumat.Usage;

/// <summary>What decided. The first that says something counts, from top to bottom.</summary>
public enum ConsentSource
{
    /// <summary>Nothing has.</summary>
    None,

    /// <summary><see cref="UsageTracking.Disable"/> or the switch <c>Otumat.Usage.Disabled</c>.</summary>
    ProcessSwitch,

    /// <summary><c>OTUMAT_USAGE_OPTOUT</c>, or <c>&lt;PACKAGE&gt;_USAGE_OPTOUT</c>.</summary>
    PackageVariable,

    /// <summary><c>DO_NOT_TRACK</c>.</summary>
    DoNotTrack,

    /// <summary>A variable of a build server.</summary>
    ContinuousIntegration,

    /// <summary>What the person has decided before.</summary>
    Stored,
}
