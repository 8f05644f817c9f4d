using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IAuthApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(LoginBody))]
[JsonSerializable(typeof(OAuthToken))]
internal sealed partial class AuthJson : JsonSerializerContext;
