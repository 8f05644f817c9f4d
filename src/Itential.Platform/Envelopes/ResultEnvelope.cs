using Itential.Refit;

namespace Itential.Platform;

/// <summary>An answer of the inventory or gateway manager in the form <c>{status, result, message}</c> or <c>{state, result, message}</c>.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
public sealed record ResultEnvelope<T> : IEnvelope<T>
{
    /// <summary>What became of the request, such as <c>Success</c>.</summary>
    public string? Status { get; init; }

    /// <summary>What became of the request, as the gateway manager of 2023.2 says it.</summary>
    public string? State { get; init; }

    /// <summary>What the server says about it.</summary>
    public string? Message { get; init; }

    /// <summary>What was asked for.</summary>
    public T? Result { get; init; }

    string? IEnvelope<T>.Fault => ReplyStatus.Fault(Status ?? State, Message);

    T? IEnvelope<T>.Value => Result;
}
