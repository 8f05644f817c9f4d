using Itential.Refit;

namespace Itential.Platform;

/// <summary>The answer to the creation of a form: <c>{status, doc, message}</c>, where the status may be <c>failure</c>.</summary>
/// <typeparam name="T">The type of the form.</typeparam>
public sealed record JsonFormCreation<T> : IEnvelope<T>
{
    /// <summary>Either <c>success</c> or <c>failure</c>.</summary>
    public string? Status { get; init; }

    /// <summary>The new form as the server keeps it.</summary>
    public T? Doc { get; init; }

    /// <summary>What the server says about it.</summary>
    public string? Message { get; init; }

    string? IEnvelope<T>.Fault => string.Equals(Status, "failure", StringComparison.OrdinalIgnoreCase) ? Message ?? "The form was not made." : null;

    T? IEnvelope<T>.Value => Doc;
}
