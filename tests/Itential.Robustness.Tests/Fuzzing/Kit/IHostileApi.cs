using Itential.Refit;

namespace Itential.Robustness.Tests.Fuzzing.Kit;

/// <summary>A call for every place that a value can get to.</summary>
public interface IHostileApi
{
    [Get("/s/{a}/x")]
    string Segment(string a);

    [Get("/p/{a}.{b}/x")]
    string Parts(string a, string b);

    [Get("/n/{a}{b}/x")]
    string Neighbours(string a, string b);

    [Get("/c/{**path}")]
    string Rest(string path);

    [Get("/q")]
    string Query(string? a, [AliasAs("b-c")] string? b);

    [Get("/q?fixed=1&t={t}")]
    string TemplateQuery(string t, string? a);

    [Get("/q")]
    string List([Query(CollectionFormat.Multi)] string[] values);

    [Get("/q")]
    string Joined(string[] values);

    [Get("/q")]
    string Pairs(IDictionary<string, string?> pairs);

    [Get("/q")]
    string Flag([QueryName] string? flag);

    [Get("/e/{a}/x")]
    string EncodedSegment([Encoded] string a);

    [Get("/e/{**path}")]
    string EncodedRest([Encoded] string path);

    [Get("/e")]
    string EncodedQuery([Encoded] string? q);

    [Get("")]
    string Absolute([Url] string address, string? q);

    [Get("/h")]
    string Header([Header("X-Value")] string? value);

    [Get("/h")]
    string ContentHeader([Header("Content-Language")] string? value);

    [Get("/h")]
    string Headers([HeaderCollection] IDictionary<string, string> headers);

    [Get("/h")]
    string Authorize([Authorize("Bearer")] string? token);

    [Post("/f")]
    string Form([Body(BodySerializationMethod.UrlEncoded)] IDictionary<string, string?> pairs);

    [Multipart]
    [Post("/m")]
    string Upload(ByteArrayPart file, [AliasAs("text")] string text);
}
