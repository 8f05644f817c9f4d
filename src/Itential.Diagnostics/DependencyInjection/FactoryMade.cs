namespace Itential.Diagnostics.DependencyInjection;

/// <summary>A service that a factory made. It is disposed as the container would dispose it, and cannot be found by its interface.</summary>
/// <typeparam name="T">The interface.</typeparam>
/// <param name="value">The service.</param>
internal sealed class FactoryMade<T>(T? value) : IDisposable, IAsyncDisposable
    where T : class
{
    public T? Value { get; } = value;

    public void Dispose()
    {
        if (Value is IDisposable disposable)
        {
            disposable.Dispose();
        }
        else if (Value is IAsyncDisposable)
        {
#pragma warning disable S3877 // the container itself throws it
            throw new InvalidOperationException($"'{Value.GetType()}' only implements IAsyncDisposable. Use DisposeAsync to dispose the container.");
#pragma warning restore S3877
        }
    }

    public ValueTask DisposeAsync()
    {
        if (Value is IAsyncDisposable disposable)
        {
            return disposable.DisposeAsync();
        }

        (Value as IDisposable)?.Dispose();
        return ValueTask.CompletedTask;
    }
}
