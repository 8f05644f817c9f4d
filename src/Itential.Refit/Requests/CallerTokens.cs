namespace Itential.Refit.Requests;

/// <summary>The tokens that a caller has given for one call: to the method, and to the enumeration or the adapter's call.</summary>
internal readonly struct CallerTokens : IDisposable
{
    private readonly CancellationToken _first;
    private readonly CancellationToken _second;
    private readonly CancellationTokenSource? _source;

    private CallerTokens(CancellationTokenSource? source, CancellationToken first, CancellationToken second)
    {
        _first = first;
        _second = second;
        _source = source;
        Token = source?.Token ?? (second.CanBeCanceled ? second : first);
    }

    /// <summary>Canceled as soon as one of them is.</summary>
    public CancellationToken Token { get; }

    /// <summary>The one of them that is canceled.</summary>
    public CancellationToken Canceled => _second.IsCancellationRequested ? _second : _first;

    /// <summary>Joins two tokens, at no cost where one cannot be canceled.</summary>
    public static CallerTokens Join(CancellationToken first, CancellationToken second) =>
        first.CanBeCanceled && second.CanBeCanceled && first != second ? Own(first, second) : new CallerTokens(null, first, second);

    /// <summary>Joins two tokens with one that <see cref="StopAsync"/> cancels.</summary>
    public static CallerTokens Own(CancellationToken first, CancellationToken second) =>
        new(CancellationTokenSource.CreateLinkedTokenSource(first, second), first, second);

    /// <summary>Cancels the joined token alone.</summary>
    public Task StopAsync() => _source?.CancelAsync() ?? Task.CompletedTask;

    /// <summary>A cancellation as the caller looks for it, with the token that it gave; null when it is that already.</summary>
    public OperationCanceledException? Translate(Exception exception) =>
        exception is OperationCanceledException canceled && Canceled is { IsCancellationRequested: true } token && canceled.CancellationToken != token
            ? new TaskCanceledException(canceled.Message, canceled, token)
            : null;

    public void Dispose() => _source?.Dispose();
}
