namespace Itential.Refit;

/// <summary>Reads and writes the bodies of one media type.</summary>
public interface IHttpContentSerializer
{
    /// <summary>The media type that a client asks for, such as <c>application/json</c>.</summary>
    string MediaType { get; }

    /// <summary>Makes content of a value.</summary>
    /// <typeparam name="T">The declared type.</typeparam>
    /// <param name="item">The value.</param>
    HttpContent ToHttpContent<T>(T item);

    /// <summary>Reads content as a value; empty content gives the type's default.</summary>
    /// <typeparam name="T">The declared type.</typeparam>
    /// <param name="content">The content, read as a stream.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default);

    /// <summary>Reads content as a value without going asynchronous; empty content gives the type's default.</summary>
    /// <typeparam name="T">The declared type.</typeparam>
    /// <param name="content">The content, read as a stream.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    T? FromHttpContent<T>(HttpContent content, CancellationToken cancellationToken = default);
}
