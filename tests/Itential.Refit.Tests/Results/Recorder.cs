namespace Itential.Refit.Tests.Results;

/// <summary>Writes down what an observable says.</summary>
internal sealed class Recorder<T> : IObserver<T>
{
    private readonly TaskCompletionSource _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public List<T> Values { get; } = [];

    /// <summary>Ends with the observable, as it does.</summary>
    public Task Completion => _completion.Task;

    public IDisposable? Subscription { get; private set; }

    public Recorder<T> Subscribe(IObservable<T> observable)
    {
        Subscription = observable.Subscribe(this);
        return this;
    }

    public void OnNext(T value) => Values.Add(value);

    public void OnCompleted() => _completion.SetResult();

    public void OnError(Exception error) => _completion.SetException(error);
}
