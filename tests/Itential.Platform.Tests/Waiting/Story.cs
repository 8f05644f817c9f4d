using TestKit;

namespace Itential.Platform.Tests.Waiting;

/// <summary>Work that answers each look with the next of its lines. A line is a state, or an exception to throw.</summary>
internal sealed class Story(params object[] lines)
{
    public ManualTimeProvider Clock { get; } = new();

    public List<TimeSpan> Looks { get; } = [];

    public int Cancellations { get; private set; }

    public Exception? CancelFault { get; init; }

    public List<WorkProgress> Progress { get; } = [];

    public Work<string> Work => new()
    {
        Name = "job 1",
        Poll = Poll,
        Status = Status,
        Cancel = _ =>
        {
            Cancellations++;
            return CancelFault is null ? Task.CompletedTask : Task.FromException(CancelFault);
        },
    };

    public async Task<WorkResult<string>> WaitAsync(WaitOptions? options = null, Action<Story>? eachStep = null, CancellationToken cancellationToken = default)
    {
        var wait = Poller<string>.WaitAsync(Work, (options ?? new WaitOptions()) with { TimeProvider = Clock }, new Listener<WorkProgress>(Progress), cancellationToken);
        while (!wait.IsCompleted)
        {
            eachStep?.Invoke(this);
            Clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }

        return await wait;
    }

    private Task<string> Poll(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Looks.Add(Clock.GetElapsedTime(0));
        var line = lines[Math.Min(Looks.Count, lines.Length) - 1];
        return line is Exception fault ? Task.FromException<string>(fault) : Task.FromResult((string)line);
    }

    private static WorkStatus Status(string state) => new(state, state switch
    {
        "complete" => WorkState.Completed,
        "error" => WorkState.Failed,
        "canceled" => WorkState.Canceled,
        _ => null,
    })
    {
        Done = 1,
        Total = 2,
        Errors = state == "error" ? ["task 4a: no route to host"] : null,
    };
}
