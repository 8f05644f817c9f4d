using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The JSON of <see cref="IAuthorization"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(Account))]
[JsonSerializable(typeof(ResultList<Account>))]
[JsonSerializable(typeof(ServiceReply<Account>))]
[JsonSerializable(typeof(NewAccountBody))]
[JsonSerializable(typeof(AccountUpdateBody))]
[JsonSerializable(typeof(AuthorizationGroup))]
[JsonSerializable(typeof(ResultList<AuthorizationGroup>))]
[JsonSerializable(typeof(ServiceReply<AuthorizationGroup>))]
[JsonSerializable(typeof(IReadOnlyList<GroupName>))]
[JsonSerializable(typeof(NewGroupBody))]
[JsonSerializable(typeof(GroupUpdateBody))]
[JsonSerializable(typeof(AuthorizationRole))]
[JsonSerializable(typeof(ResultList<AuthorizationRole>))]
[JsonSerializable(typeof(ServiceReply<AuthorizationRole>))]
[JsonSerializable(typeof(NewRoleBody))]
[JsonSerializable(typeof(RoleUpdateBody))]
[JsonSerializable(typeof(ResultList<AuthorizationMethod>))]
[JsonSerializable(typeof(ResultList<AuthorizationView>))]
[JsonSerializable(typeof(ServiceReply))]
internal sealed partial class AuthorizationJson : JsonSerializerContext;
