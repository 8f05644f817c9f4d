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

    /// <summary>Whether the result is wanted whatever the status is.</summary>
    internal virtual bool TakesErrors => false;

    /// <summary>Makes the value the request's body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ApiRequestException">The value cannot be written; the cause tells where.</exception>
    public abstract void Write(HttpRequestMessage request, T value);

    internal abstract ValueTask<T?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken);

    internal abstract T? Read(HttpResponseMessage response, CancellationToken cancellationToken);

    /// <summary>Reads the elements of an array, each as soon as it is there.</summary>
    internal virtual IAsyncEnumerable<T> ReadItemsAsync(HttpResponseMessage response, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Reads one of many values in an answer.</summary>
    internal virtual T? Parse(ReadOnlySpan<byte> value) => throw new NotSupportedException();
}
