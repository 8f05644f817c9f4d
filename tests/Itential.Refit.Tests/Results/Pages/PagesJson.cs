using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Refit.Tests.Results.Pages;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(SkipPage))]
[JsonSerializable(typeof(OffsetPage))]
[JsonSerializable(typeof(NumberedPage))]
[JsonSerializable(typeof(ListPage))]
[JsonSerializable(typeof(List<int>))]
[JsonSerializable(typeof(Search))]
internal sealed partial class PagesJson : JsonSerializerContext;
