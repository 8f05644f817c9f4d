using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Tests;

/// <summary>Asserts which diagnostics the calls of a source get.</summary>
internal static class DiagnoseCall
{
    /// <summary>Expects one Info at the marked span, and nothing intercepted.</summary>
    public static void Reports(string id, string message, string source, params MetadataReference[] more)
    {
        var marked = MarkedSource.Parse(source);

        var run = InterceptorHarness.Diagnose(marked.Text, more);

        marked.Expect(run, id, message);
        Assert.Equal(DiagnosticSeverity.Info, run.Diagnostics[0].Severity);
        Assert.Empty(run.Sources);
    }

    /// <summary>Expects no diagnostic, and so many calls intercepted.</summary>
    public static void IsTraced(string source, int calls = 1, params MetadataReference[] more)
    {
        var run = InterceptorHarness.Run(source, more);

        var found = InterceptorHarness.CountCalls(run);
        Assert.True(calls == found, $"Expected {calls} calls, found {found}:\n{string.Concat(run.Sources.Values)}");
    }

    /// <summary>Expects neither a diagnostic nor an interceptor.</summary>
    public static void IsSilent(string source, params MetadataReference[] more) => Assert.Empty(InterceptorHarness.Run(source, more).Sources);
}
