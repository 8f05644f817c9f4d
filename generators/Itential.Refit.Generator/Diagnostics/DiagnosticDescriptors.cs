namespace Itential.Refit.Generator.Diagnostics;

/// <summary>All diagnostics. What cannot be written is an error: it is not left to the first call.</summary>
internal static partial class DiagnosticDescriptors
{
    /// <summary>Where each id has its heading.</summary>
    public const string HelpLink = "docs/diagnostics.md#";

    private const string Category = "Itential.Refit";
}
