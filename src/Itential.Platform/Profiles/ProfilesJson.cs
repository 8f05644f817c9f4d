using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IProfilesApi"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(ProfileBody))]
[JsonSerializable(typeof(ProfileItem))]
[JsonSerializable(typeof(ResultList<ProfileItem>))]
[JsonSerializable(typeof(ServiceReply))]
[JsonSerializable(typeof(ServiceReply<Profile>))]
internal sealed partial class ProfilesJson : JsonSerializerContext;
