using System.Text.Json.Serialization;

namespace Itential.Refit.Tests.Errors;

public sealed record Thing(string Name);

public sealed record MissingBody(string What);

public sealed record RefusalBody(int Code);

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Thing))]
[JsonSerializable(typeof(MissingBody))]
[JsonSerializable(typeof(RefusalBody))]
internal sealed partial class FaultyJson : JsonSerializerContext;

/// <summary>One method a shape, all of the same route.</summary>
[JsonContext(typeof(FaultyJson))]
[Error(400, 499, typeof(RefusalBody)), Error(typeof(string))]
public interface IFaultyApi
{
    [Get("/thing"), Error(404, typeof(MissingBody))]
    Task NothingAsync(CancellationToken cancellationToken = default);

    [Get("/thing"), Error(404, typeof(MissingBody))]
    Task<Thing> ThingAsync(CancellationToken cancellationToken = default);

    [Get("/thing"), Error(404, typeof(MissingBody))]
    ValueTask<Thing> ThingValueAsync();

    [Get("/thing"), Error(404, typeof(MissingBody))]
    Task<Stream> StreamAsync();

    [Get("/thing"), Error(404, typeof(MissingBody))]
    Task<ApiResponse<Thing>> ResponseAsync();

    [Get("/thing"), Error(404, typeof(MissingBody))]
    void Nothing();

    [Get("/thing"), Error(404, typeof(MissingBody))]
    Thing Thing();

    [Get("/thing"), Error(404, typeof(MissingBody))]
    ApiResponse<Thing> Response();

    [Post("/thing")]
    Task<Thing> PostAsync([Body] Thing thing);

    [Post("/thing")]
    Task PostTextAsync([Body] string text);

    [Post("/thing")]
    Task PostStreamAsync([Body] Stream stream);

    [Get("/thing"), AllowAnyStatusCode]
    Task<MissingBody> AnyAsync();

    [Get("/thing"), AllowAnyStatusCode]
    MissingBody Any();

    [Get("/thing"), AllowAnyStatusCode]
    Task<ApiResponse<MissingBody>> AnyResponseAsync();

    [Get("/thing")]
    Task<HttpResponseMessage> MessageAsync();
}
