using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IJsonFormsApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(JsonForm))]
[JsonSerializable(typeof(JsonFormBody))]
[JsonSerializable(typeof(JsonFormAsset))]
[JsonSerializable(typeof(JsonFormCreation<JsonForm>))]
[JsonSerializable(typeof(JsonFormSelection))]
[JsonSerializable(typeof(JsonFormImport))]
[JsonSerializable(typeof(JsonFormCheck))]
[JsonSerializable(typeof(JsonFormData))]
[JsonSerializable(typeof(JsonFormDataCheck))]
[JsonSerializable(typeof(SchemaData))]
[JsonSerializable(typeof(ImportReport<JsonFormReference>))]
[JsonSerializable(typeof(IReadOnlyList<JsonForm>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class JsonFormsJson : JsonSerializerContext;
