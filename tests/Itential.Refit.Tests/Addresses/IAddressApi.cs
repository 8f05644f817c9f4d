namespace Itential.Refit.Tests.Addresses;

/// <summary>Calls whose answer is the target that was sent.</summary>
public interface IAddressApi
{
    [Get("/users/{id}/x")]
    string Segment(string id);

    [Get("/users/{id}/x")]
    string NullableSegment(int? id);

    [Get("/users/{id?}")]
    string Optional(string? id);

    [Get("/files/{**path}")]
    string Rest(string path);

    [Get("/parts/{a}.{b}/x")]
    string Parts(string a, string b);

    [Get("/parts/{a}{b}/x")]
    string Neighbours(string a, string b);

    [Get("/parts/{a}%2e")]
    string BeforeEncodedDot(string a);

    [Get("/enc/{id}/x")]
    string EncodedSegment([Encoded] string id);

    [Get("/enc/{a}{b}/x")]
    string EncodedNeighbours([Encoded] string a, string b);

    [Get("/enc/{**path}")]
    string EncodedRest([Encoded] string path);

    [Get("/enc?t={t}")]
    string EncodedQuery([Encoded] string? t, [Encoded] string? q, [Encoded, Query(CollectionFormat.Multi)] string[]? items);

    [Get("/q?flag&plus=a+b&twice=1&twice=2")]
    string TemplateQuery(string? more);

    [Get("/q")]
    string Query(string? value);

    [Get("/q")]
    string Scalars(bool flag, double number, DateTime time, DateTimeOffset offset, DateOnly day, TimeSpan span, Color color, Color? other);

    [Get("/values/{number}/{time}/{flag}")]
    string ScalarRoute(double number, DateTime time, bool flag);

    [Get("/q")]
    string List(string?[]? values);

    [Get("/q")]
    string Ints(int?[] values);

    [Get("/q")]
    string Spaces([Query(CollectionFormat.Ssv)] string[] values);

    [Get("/q")]
    string Pipes([Query(CollectionFormat.Pipes)] string[] values);

    [Get("/q")]
    string Multi([Query(CollectionFormat.Multi)] string[] values);

    [Get("/q")]
    string Indexed([Query(CollectionFormat.Indexed)] int[] values);

    [Get("/q")]
    string Points(Point?[] points);

    [Get("/q")]
    string Pairs(IDictionary<string, string?> pairs);

    [Get("/q")]
    string Any(IDictionary<string, object?> pairs, object? value);

    [Get("/q")]
    string Lists(IDictionary<string, string[]> pairs, IDictionary<string, Point?> points);

    [Get("/q")]
    string Search(Search search);

    [Get("/owners/{search.owner}")]
    string AliasInRoute(Search search);

    [Get("/q")]
    string Flags([QueryName] string? flag, [QueryName] Color?[]? colors, [QueryName, Encoded] string? raw);

    [Get("/q")]
    string Converted([QueryConverter(typeof(PointConverter)), Query("-", "p")] Point? point);

    [Get("/q")]
    [QueryUriFormat(UriFormat.Unescaped)]
    string Unescaped(string q, [QueryName] string? flag);

    [Get("/{id}/x")]
    [QueryUriFormat(UriFormat.Unescaped)]
    string UnescapedRoute(string id);

    [Get("")]
    string Url([Url] string? address, int? page);

    [Get("/")]
    string Url([Url] Uri? address, int? page);

    [Get("")]
    string Root(int? page);
}
