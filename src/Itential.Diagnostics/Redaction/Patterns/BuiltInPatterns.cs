namespace Itential.Diagnostics.Redaction;

/// <summary>The patterns of a new scanner: the ten names of the Python SDK in its order, with a wider reach, then what those have no name for.</summary>
internal static class BuiltInPatterns
{
    public static Pattern[] Create() =>
    [
    ];
}
