namespace Itential.Diagnostics.Tests.Decorators;

internal sealed class Owned : IOwned
{
    public int Disposals { get; private set; }

    public void Work()
    {
    }

    public void Dispose() => Disposals++;

    public ValueTask DisposeAsync()
    {
        Disposals++;
        return ValueTask.CompletedTask;
    }
}
