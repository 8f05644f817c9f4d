using System.Globalization;
using Itential.Diagnostics.Tests.Interception.Shapes;
using Itential.Diagnostics.Tests.Redaction;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tests.Interception;

/// <summary>What the two records of a call hold.</summary>
[Collection(nameof(Logging.FacadeCollection))]
public sealed class RecordTests : IDisposable
{
    private const string Count = "Itential.Diagnostics.Tests.Interception.Shapes.Job.Count";
    private readonly TraceRecorder _trace = new();

    public void Dispose() => _trace.Dispose();

    [Fact]
    public void Record_OfTheStart_IsStructured()
    {
        Job.Count("a");

        var line = _trace.Lines[0];
        Assert.Equal((LogLevel.Trace, "Itential.Diagnostics.Tests.Interception.Shapes.Job", "→ " + Count), (line.Level, line.Category, line.Message));
        Assert.Equal((9001, "MethodEntered"), (line.Event.Id, line.Event.Name));
        Assert.Equal(["Method", "{OriginalFormat}"], line.Values.Keys);
        Assert.Equal((Count, "→ {Method}"), (line.Values["Method"], line.Values["{OriginalFormat}"]));
        Assert.Null(line.Exception);
    }

    [Theory]
    [InlineData(null, "completed")]
    [InlineData(typeof(InvalidOperationException), "exception")]
    [InlineData(typeof(TaskCanceledException), "canceled")]
    public void Record_OfTheEnd_IsStructured(Type? failure, string outcome)
    {
        Record.Exception(() => failure is null ? new Job().Run(1) : new Job().Throw((Exception)Activator.CreateInstance(failure, "secret")!));

        var line = _trace.Lines[1];
        Assert.Equal((LogLevel.Trace, 9002, "MethodLeft"), (line.Level, line.Event.Id, line.Event.Name));
        Assert.Equal(["Method", "Outcome", "ElapsedMilliseconds", "{OriginalFormat}"], line.Values.Keys);
        Assert.Equal(outcome, line.Values["Outcome"]);
        Assert.InRange(Assert.IsType<double>(line.Values["ElapsedMilliseconds"]), double.Epsilon, 30_000);
        Assert.Null(line.Exception);
        Assert.DoesNotContain("secret", line.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Record_InAnotherCulture_IsInvariant()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Job.Count("a");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Matches(@"^← [\w.]+ \(\d+\.\d\dms\)$", _trace.Lines[1].Message);
    }

    [Theory]
    [InlineData(LogLevel.Information, "Other", LogLevel.Trace, 0)]
    [InlineData(LogLevel.Trace, "Itential.Diagnostics.Tests", LogLevel.Information, 0)]
    [InlineData(LogLevel.Trace, "Other", LogLevel.None, 2)]
    [InlineData(LogLevel.None, "Itential.Diagnostics.Tests.Interception.Shapes.Job", LogLevel.Trace, 2)]
    public void Record_OfAnAttachedLog_FollowsItsFilters(LogLevel minimum, string category, LogLevel level, int records)
    {
        using var provider = new StateCapturingProvider();
        using var factory = LoggerFactory.Create(builder => builder.SetMinimumLevel(minimum).AddFilter(category, level).AddProvider(provider));
        ItentialLog.LoggerFactory = factory;

        Assert.Equal(1, Job.Count("a"));

        Assert.Equal(records, provider.Records.Count);
    }
}
