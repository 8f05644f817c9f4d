namespace Itential.Refit;

/// <summary>How a collection is written into a query or a form.</summary>
public enum CollectionFormat
{
    /// <summary>As <see cref="RefitSettings.CollectionFormat"/> says, which is <see cref="Csv"/> unless set.</summary>
    RefitParameterFormatter = 0,

    /// <summary>Joined by commas.</summary>
    Csv = 1,

    /// <summary>Joined by spaces.</summary>
    Ssv = 2,

    /// <summary>Joined by tabs.</summary>
    Tsv = 3,

    /// <summary>Joined by <c>|</c>.</summary>
    Pipes = 4,

    /// <summary>One pair an element.</summary>
    Multi = 5,
}
