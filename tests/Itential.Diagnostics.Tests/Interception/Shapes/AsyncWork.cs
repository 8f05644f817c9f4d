namespace Itential.Diagnostics.Tests.Interception.Shapes;

/// <summary>Work that ends when a test says so.</summary>
[Trace]
internal sealed class AsyncWork
{
    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task RunAsync() => await Gate.Task;

    public async Task<int> RunAsync(int value)
    {
        await Gate.Task;
        return value;
    }

    public async ValueTask RunValueAsync() => await Gate.Task;

    public async ValueTask<int> RunValueAsync(int value)
    {
        await Gate.Task;
        return value;
    }

    public async Task<int> ThrowAsync(Exception exception)
    {
        await Gate.Task;
        throw exception;
    }

    public Task<int> Give(Task<int> task) => task;

    public ValueTask<int> Give(ValueTask<int> task) => task;

    public Task ThrowAtOnce(Exception exception) => throw exception;

    public async Task<int> WaitAsync(CancellationToken cancellationToken)
    {
        await Gate.Task.WaitAsync(cancellationToken);
        return 1;
    }

    public async Task<int> OuterAsync(int value)
    {
        var inner = await RunAsync(value);
        return inner + 1;
    }

    public async void Forget() => await Gate.Task;

    public Awaitable Custom() => new();
}
