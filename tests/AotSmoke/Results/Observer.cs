namespace AotSmoke.Results;

/// <summary>Ends with the last value of an observable.</summary>
internal sealed class Observer<T> : IObserver<T>
{
    private readonly TaskCompletionSource<T?> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _last;

    public Task<T?> End => _end.Task;

    public void OnNext(T value) => _last = value;

    public void OnCompleted() => _end.SetResult(_last);

    public void OnError(Exception error) => _end.SetException(error);
}
