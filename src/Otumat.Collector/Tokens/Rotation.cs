namespace Otumat.Collector;

/// <summary>What the use of a refresh token means.</summary>
internal enum Rotation
{
    /// <summary>It is the newest one: a new generation begins.</summary>
    Advance,

    /// <summary>It is the one before, and no answer to it has been used: its client may never have got one, and gets another.</summary>
    Repeat,

    /// <summary>It has been followed by one that was used: two parties hold tokens of this family.</summary>
    Reuse,
}
