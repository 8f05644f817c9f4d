using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Itential.Refit;

/// <summary>JSON by System.Text.Json: source-generated where the options name a resolver, else by reflection where the application allows it.</summary>
public sealed class SystemTextJsonContentSerializer : IHttpContentSerializer
{
    private static readonly JsonSerializerOptions WebDefaults = new(JsonSerializerDefaults.Web);
    private readonly JsonSerializerOptions _options;

    /// <summary>Uses the web defaults: camel case, names read without regard to case, numbers also from strings.</summary>
    public SystemTextJsonContentSerializer()
        : this(WebDefaults)
    {
    }

    /// <summary>Uses given options.</summary>
    /// <param name="options">The options; they become read-only.</param>
    public SystemTextJsonContentSerializer(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <inheritdoc/>
    public string MediaType => "application/json";

    /// <inheritdoc/>
    public HttpContent ToHttpContent<T>(T item) => JsonBody.Write(item, TypeInfo<T>());

    /// <inheritdoc/>
    public async Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) =>
        await JsonBody.ReadAsync(content, TypeInfo<T>(), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public T? FromHttpContent<T>(HttpContent content, CancellationToken cancellationToken = default) =>
        JsonBody.Read(content, TypeInfo<T>(), cancellationToken);

    /// <summary>Finds how a type is read and written.</summary>
    /// <exception cref="InvalidOperationException">No resolver knows the type.</exception>
    internal JsonTypeInfo<T> TypeInfo<T>()
    {
        if (!_options.IsReadOnly)
        {
            MakeReadOnly();
        }

        try
        {
            return (JsonTypeInfo<T>)_options.GetTypeInfo(typeof(T));
        }
        catch (Exception e) when (e is NotSupportedException or InvalidOperationException)
        {
            throw new InvalidOperationException(
                $"No JSON metadata is known for {typeof(T)}. Put [JsonContext(typeof(...))] on the interface and [JsonSerializable(typeof({typeof(T).Name}))] on that context, or give the serializer options with a resolver for it.",
                e);
        }
    }

    // Two calls, so that a trimmed program sees that the one by reflection is never made and leaves the reflection out.
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The application's own switch allows it.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "As above.")]
    private void MakeReadOnly()
    {
        if (JsonSerializer.IsReflectionEnabledByDefault)
        {
            _options.MakeReadOnly(populateMissingResolver: true);
        }
        else
        {
            _options.MakeReadOnly();
        }
    }
}
