namespace Otumat.Usage;

/// <summary>What the person wants.</summary>
public enum ConsentState
{
    /// <summary>Nobody has decided. Nothing is collected.</summary>
    Undecided,

    /// <summary>The person has agreed.</summary>
    Yes,

    /// <summary>The person, or something that speaks for the person, has refused.</summary>
    No,
}
