namespace Otumat.Usage;

/// <summary>What a <see cref="UsageValue"/> is.</summary>
public enum UsageValueKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Boolean,
}
