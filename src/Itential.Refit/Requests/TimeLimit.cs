namespace Itential.Refit.Requests;

/// <summary>Cancels after a time, or when the caller does.</summary>
internal sealed class TimeLimit : CancellationTokenSource
{
    private readonly CancellationTokenRegistration _caller;

    public TimeLimit(TimeSpan time, TimeProvider timeProvider, CancellationToken caller)
        : base(time, timeProvider)
    {
        Time = time;
        _caller = caller.UnsafeRegister(static state => ((TimeLimit)state!).Cancel(), this);
    }

    public TimeSpan Time { get; }

    protected override void Dispose(bool disposing)
    {
        _caller.Dispose();
        base.Dispose(disposing);
    }
}
