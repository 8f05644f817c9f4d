using System.Text.Json.Serialization;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>What Refit cannot declare: a value of the interface, an error's body, pages.</summary>
[JsonContext(typeof(BeyondJson))]
public interface IBeyondApi
{
    [Path]
    string Tenant { get; set; }

    [Query]
    int Version => 2;

    [Get("/{tenant}/item"), Error(404, typeof(BeyondFault))]
    Task<BeyondItem> GetAsync();

    [Get("/{tenant}/items"), Paged(PagingStyle.SkipLimit, Page = typeof(BeyondPage))]
    IAsyncEnumerable<BeyondItem> ListAllAsync();
}

public sealed record BeyondItem(int Id);

public sealed record BeyondPage(IReadOnlyList<BeyondItem> Items, int Total);

public sealed record BeyondFault(string Hint);

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(BeyondItem))]
[JsonSerializable(typeof(BeyondPage))]
[JsonSerializable(typeof(BeyondFault))]
internal sealed partial class BeyondJson : JsonSerializerContext;
