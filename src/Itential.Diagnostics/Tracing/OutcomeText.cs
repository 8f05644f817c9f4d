namespace Itential.Diagnostics.Tracing;

/// <summary>Outcomes as records, activities and metrics name them.</summary>
internal static class OutcomeText
{
    public const string Completed = "completed";

    public const string Exception = "exception";

    public const string Canceled = "canceled";

    public static string Of(TraceOutcome outcome) => outcome switch
    {
        TraceOutcome.Exception => Exception,
        TraceOutcome.Canceled => Canceled,
        _ => Completed,
    };
}
