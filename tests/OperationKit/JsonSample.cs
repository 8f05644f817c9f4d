using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OperationKit;

/// <summary>
/// Makes an example of a model in JSON, from the model's own properties: each is there, open enums hold a value that nobody knows, and objects
/// that keep unknown members have one.
/// </summary>
internal sealed class JsonSample
{
    /// <summary>The member that no model has a property for.</summary>
    public const string UnknownMember = "x-unknown";

    /// <summary>The value that no open enum lists.</summary>
    public const string UnknownValue = "x-unlisted";

    private const string Text = "Zürich \"a/b\"";
    private const string Time = "2024-03-01T00:00:00.250Z";
    private const long Milliseconds = 1709251200250;

    private readonly bool _forTheServer;
    private readonly Stack<Type> _open = new();

    private JsonSample(bool forTheServer)
    {
        _forTheServer = forTheServer;
    }

    /// <summary>A model as a server sends it.</summary>
    public static JsonNode Received(Type type) => new JsonSample(forTheServer: false).Of(type, null)!;

    /// <summary>A member of a model as a server sends it; null where it would repeat the model.</summary>
    public static JsonNode? Received(JsonMember member) => new JsonSample(forTheServer: false).Of(member.Property.PropertyType, member.Converter);

    /// <summary>The same as it is to be sent: without the members that belong to the server.</summary>
    public static JsonNode Sent(Type type) => new JsonSample(forTheServer: true).Of(type, null)!;

    /// <summary>The models that a type consists of, itself among them.</summary>
    public static IReadOnlySet<Type> ModelsOf(IEnumerable<Type> types)
    {
        var found = new HashSet<Type>();
        foreach (var type in types)
        {
            Collect(type, found);
        }

        return found;
    }

    /// <summary>What a list or a map holds; null for other types.</summary>
    public static Type? ItemOf(Type? type) => type is null or { IsArray: true }
        ? type?.GetElementType()
        : type.IsGenericType && type.Namespace!.StartsWith("System.Collections", StringComparison.Ordinal) ? type.GetGenericArguments()[^1] : null;

    private static void Collect(Type type, HashSet<Type> found)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Value(type, ConverterOf(type)) is not null)
        {
            return;
        }

        if (ItemOf(type) is { } item)
        {
            Collect(item, found);
        }
        else if (found.Add(type))
        {
            foreach (var member in JsonMember.Of(type).Where(member => member.Converter is null))
            {
                Collect(member.Property.PropertyType, found);
            }
        }
    }

    private static Type? ConverterOf(Type type) => type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType;

    private static bool IsMap(Type type) => !type.IsArray && type.GetGenericArguments().Length == 2;

    /// <summary>The example of a type that is no object of properties; null for one that is.</summary>
    private static JsonNode? Value(Type type, Type? converter) => converter?.Name switch
    {
        "OpenEnumConverter`1" => UnknownValue,
        "EpochMillisecondsConverter" => Milliseconds,
        "LooseTimestampConverter" => Time,
        "OneOrManyConverter" => new JsonArray("a", "b"),
        "CommaSeparatedConverter" => "a,b",
        "AgentEventIdConverter" or "SecretTextConverter" => Text,
        "JsonStringEnumConverter`1" => type.GetFields(BindingFlags.Public | BindingFlags.Static)[0].GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name,
        "LookupDiffConverter" => new JsonArray(1, Text),
        "GatewayGitListConverter" => new JsonObject { ["data"] = new JsonArray(Any()), ["meta"] = new JsonObject { ["total_count"] = 1 } },
        "GatewayExecutionConverter" => new JsonObject { ["status"] = "SUCCESS", ["stdout"] = Text },
        not null when type.GetConstructor([typeof(JsonElement)]) is not null => "64d2a9c1e4b0f3a7c8d9e0f1",
        not null when type.GetProperty("Data") is { } data && !type.IsPublic => new JsonObject { ["data"] = new JsonArray(Received(ItemOf(data.PropertyType)!)) },
        not null => throw new NotSupportedException($"No example of {type} for {converter} is known."),
        null when type == typeof(string) => Text,
        null when type == typeof(bool) => true,
        null when type == typeof(int) || type == typeof(long) => 7,
        null when type == typeof(double) || type == typeof(decimal) => 1.5,
        null when type == typeof(DateTimeOffset) => Time,
        null when type.IsEnum => Convert.ToInt32(Enum.GetValues(type).GetValue(0), CultureInfo.InvariantCulture),
        null when type == typeof(JsonArray) => new JsonArray(Any()),
        null when type == typeof(JsonElement) || type.IsAssignableTo(typeof(JsonNode)) => Any(),
        _ => null,
    };

    private static JsonObject Any() => new() { ["any"] = new JsonArray(1, null, new JsonObject { ["ü"] = true }) };

    private JsonNode? Of(Type type, Type? converter)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Value(type, converter ?? ConverterOf(type)) is { } value)
        {
            return value;
        }

        if (ItemOf(type) is not { } item)
        {
            return Model(type);
        }

        var example = Of(item, null);
        return IsMap(type)
            ? new JsonObject(example is null ? [] : [new("key ü", example)])
            : new JsonArray(example is null ? [] : [example]);
    }

    /// <summary>An object; null inside itself, so that trees end.</summary>
    private JsonObject? Model(Type type)
    {
        if (_open.Contains(type))
        {
            return null;
        }

        if (type.Assembly == typeof(object).Assembly || type.IsAbstract || type.IsEnum)
        {
            throw new NotSupportedException($"No example of {type} is known.");
        }

        _open.Push(type);
        var model = new JsonObject();
        foreach (var member in JsonMember.Of(type).Where(member => !(_forTheServer && member.IsOfTheServer)))
        {
            if (Of(member.Property.PropertyType, member.Converter) is { } value)
            {
                model[member.Name] = value;
            }
        }

        if (JsonMember.KeepsUnknown(type))
        {
            model[UnknownMember] = Any();
        }

        _open.Pop();
        return model;
    }
}
