using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GeneratorKit;

/// <summary>Writes a diagnostic as the assertion that expects it.</summary>
internal static class DiagnosticText
{
    public static string AsAssertion(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.SourceTree?.GetText(TestContext.Current.CancellationToken).ToString(diagnostic.Location.SourceSpan);
        return $"Diagnose.Reports(\"{diagnostic.Id}\", \"{diagnostic.GetMessage(CultureInfo.InvariantCulture).Replace("\"", "\\\"", StringComparison.Ordinal)}\", \"… [|{place}|] …\");";
    }
}
