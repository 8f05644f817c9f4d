using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Itential.Refit;

/// <content>Reading the answer's text as something else.</content>
public partial class ApiException
{
    /// <summary>What the text was read as, where <see cref="ErrorAttribute"/> says it for this status; null else. <see cref="Body{T}"/> gives it typed.</summary>
    public object? TypedBody { get; init; }

    /// <summary>Why the text could not be read as what is declared; null when it could, or when nothing is declared.</summary>
    public Exception? BodyError { get; internal set; }

    internal IHttpContentSerializer? Serializer { get; set; }

    /// <summary>The body that <see cref="ErrorAttribute"/> declares for this status.</summary>
    /// <typeparam name="T">The declared type, or one of its bases.</typeparam>
    /// <returns>The body; the type's default when another type is declared, or the text is none.</returns>
    public T? Body<T>() => TypedBody is T body ? body : default;

    /// <summary>The body that <see cref="ErrorAttribute"/> declares for this status.</summary>
    /// <typeparam name="T">The declared type, or one of its bases.</typeparam>
    /// <param name="body">The body.</param>
    /// <returns>Whether there is such a body.</returns>
    public bool TryGetBody<T>([NotNullWhen(true)] out T? body)
    {
        body = Body<T>();
        return TypedBody is T;
    }

    /// <summary>Reads <see cref="Content"/> with the settings' serializer.</summary>
    /// <typeparam name="T">What it is read as.</typeparam>
    /// <returns>The value; the type's default when there is no content.</returns>
    /// <exception cref="JsonException">The content is no such JSON. Other serializers have exceptions of their own.</exception>
    public T? GetContentAs<T>()
    {
        if (!HasContent)
        {
            return default;
        }

        using var content = ErrorReader.Content(Content!, ContentHeaders);
        return (Serializer ?? new SystemTextJsonContentSerializer()).FromHttpContent<T>(content);
    }

    /// <summary>Reads <see cref="Content"/> as JSON of a known type.</summary>
    /// <typeparam name="T">What it is read as.</typeparam>
    /// <param name="typeInfo">How it is read, from a source-generated context.</param>
    /// <returns>The value; the type's default when there is no content.</returns>
    /// <exception cref="JsonException">The content is no such JSON.</exception>
    public T? GetContentAs<T>(JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return HasContent ? JsonSerializer.Deserialize(Content!, typeInfo) : default;
    }

    /// <summary>As <see cref="GetContentAs{T}()"/>. The content is in memory, so the task is complete; it is here for code that was written for Refit.</summary>
    /// <typeparam name="T">What it is read as.</typeparam>
    /// <param name="cancellationToken">Canceled already, it keeps the content from being read.</param>
    /// <returns>The value; the type's default when there is no content.</returns>
    /// <exception cref="JsonException">The content is no such JSON. Other serializers have exceptions of their own.</exception>
    public Task<T?> GetContentAsAsync<T>(CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T?>(cancellationToken);
        }

        try
        {
            return Task.FromResult(GetContentAs<T>());
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Task.FromException<T?>(e);
        }
    }

    /// <summary>Reads <see cref="Content"/> with the settings' serializer.</summary>
    /// <typeparam name="T">What it is read as.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is content that could be read, and it was not null.</returns>
    public bool TryGetContentAs<T>([NotNullWhen(true)] out T? value)
    {
        try
        {
            value = GetContentAs<T>();
            return value is not null;
        }
        catch (Exception e) when (e is JsonException or FormatException || (Serializer is not (null or SystemTextJsonContentSerializer) && e is not OutOfMemoryException))
        {
            value = default;
            return false;
        }
    }
}
