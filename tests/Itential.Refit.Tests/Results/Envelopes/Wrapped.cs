namespace Itential.Refit.Tests.Results.Envelopes;

public sealed record Wrapped<T> : IEnvelope<T>
{
    public string? Error { get; init; }

    public T? Data { get; init; }

    string? IEnvelope<T>.Fault => Error;

    T? IEnvelope<T>.Value => Data;
}
