using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OperationKit;

/// <summary>A model in a serializer context: an example of it, read and written again, loses nothing.</summary>
/// <param name="Context">The context.</param>
/// <param name="Model">The model.</param>
internal sealed record ModelRoundTrip(Type Context, Type Model)
{
    /// <summary>Every model that a context of the product reads or writes.</summary>
    public static IReadOnlyList<ModelRoundTrip> Of(Assembly product) =>
    [
        .. product.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(JsonSerializerContext)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .SelectMany(context => JsonSample.ModelsOf(RootsOf(context)).OrderBy(NameOf, StringComparer.Ordinal).Select(model => new ModelRoundTrip(context, model))),
    ];

    /// <summary>What is lost on the way; null when nothing is.</summary>
    public string? Fault()
    {
        try
        {
            return Loss();
        }
        catch (Exception error) when (error is JsonException or NotSupportedException or InvalidOperationException)
        {
            return $"{this} cannot be read and written: {error.Message}";
        }
    }

    public override string ToString() => $"{Context.Name}: {NameOf(Model)}";

    private string? Loss()
    {
        if (OperationMethod.ContextOf(Context).GetTypeInfo(Model) is not { } info)
        {
            return $"{this} is not known to the context.";
        }

        var received = JsonSample.Received(Model);
        var model = JsonSerializer.Deserialize(received.ToJsonString(), info)!;
        var unread = JsonMember.Of(Model).Where(member => member.IsOfTheServer && member.Property.GetValue(model) is null).Select(member => member.Name).ToList();
        if (unread.Count > 0)
        {
            return $"{this} does not read {string.Join(", ", unread)}.";
        }

        var written = JsonSerializer.Serialize(model, info);
        var expected = JsonSample.Sent(Model);
        return RoundTrip.Same(expected, JsonNode.Parse(written)) ? null : $"{this} should write\n{expected.ToJsonString()}\nand writes\n{written}";
    }

    private static IEnumerable<Type> RootsOf(Type context) => context.GetCustomAttributesData()
        .Where(data => data.AttributeType == typeof(JsonSerializableAttribute))
        .Select(data => (Type)data.ConstructorArguments[0].Value!);

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.Name;
}
