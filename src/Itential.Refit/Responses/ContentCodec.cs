using System.ComponentModel;

namespace Itential.Refit.Requests;

/// <summary>Reads and writes one type. Used by generated code.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ContentCodec<T>
{
    private protected ContentCodec()
    {
    }

    /// <summary>Whether the result is the live answer, so that the answer must stay open.</summary>
    internal virtual bool KeepsResponse => false;

    /// <summary>Whether the body is read here, and not by the caller or by nobody.</summary>
    internal virtual bool ReadsBody => !KeepsResponse;

    /// <summary>Whether the result is wanted whatever the status is.</summary>
    internal virtual bool TakesErrors => false;

    /// <summary>Makes the value the request's body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ApiRequestException">The value cannot be written; the cause tells where.</exception>
    public abstract void Write(HttpRequestMessage request, T value);

    /// <summary>Makes the value the request's body, written before it is sent, whatever the settings say.</summary>
    /// <param name="request">The request.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ApiRequestException">The value cannot be written; the cause tells where.</exception>
    public virtual void WriteBuffered(HttpRequestMessage request, T value) => Write(request, value);

    /// <summary>Makes the value the request's body, written while it is sent where the serializer can do that.</summary>
    /// <param name="request">The request.</param>
    /// <param name="value">The value.</param>
    public virtual void WriteStreamed(HttpRequestMessage request, T value) => Write(request, value);

    /// <summary>Makes a sequence the request's body, one line of JSON an element; null has no body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="values">The sequence, walked while it is sent.</param>
    /// <exception cref="InvalidOperationException">The serializer writes no JSON of System.Text.Json.</exception>
    public virtual void WriteLines(HttpRequestMessage request, IEnumerable<T>? values) => throw NoLines();

    /// <summary>Makes an asynchronous sequence the request's body, one line of JSON an element; null has no body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="values">The sequence, walked while it is sent.</param>
    /// <exception cref="InvalidOperationException">The serializer writes no JSON of System.Text.Json.</exception>
    public virtual void WriteAsyncLines(HttpRequestMessage request, IAsyncEnumerable<T>? values) => throw NoLines();

    internal abstract ValueTask<T?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken);

    internal abstract T? Read(HttpResponseMessage response, CancellationToken cancellationToken);

    /// <summary>Reads the elements of an array, each as soon as it is there. The limit is that of one element, in bytes.</summary>
    internal virtual IAsyncEnumerable<T> ReadItemsAsync(HttpResponseMessage response, long? limit, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Reads one of many values in an answer.</summary>
    internal virtual T? Parse(ReadOnlySpan<byte> value) => throw new NotSupportedException();

    private static InvalidOperationException NoLines() => new(
        $"JSON Lines of {typeof(T)} need {nameof(SystemTextJsonContentSerializer)}. Give the settings one, or put [JsonContext(typeof(...))] on the interface.");
}
