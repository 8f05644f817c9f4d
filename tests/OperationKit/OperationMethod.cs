using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization;
using Itential.Refit;

namespace OperationKit;

/// <summary>What a typed interface declares of one operation.</summary>
internal sealed record OperationMethod(Type Interface, MethodInfo Method, string Verb, string Path)
{
    /// <summary>The verb and the path, without the names of the placeholders.</summary>
    public string Route => RouteShape.Of(Verb, Path);

    /// <summary>Whether it reads a list page by page.</summary>
    public bool IsTwin => Method.IsDefined(typeof(PagedAttribute));

    /// <summary>What the compiler calls the doubt; null without one.</summary>
    public string? Doubt => Method.GetCustomAttribute<ExperimentalAttribute>()?.DiagnosticId;

    public bool IsObsolete => Method.IsDefined(typeof(ObsoleteAttribute));

    /// <summary>The body; null without one.</summary>
    public ParameterInfo? Body => Array.Find(Method.GetParameters(), parameter => parameter.IsDefined(typeof(BodyAttribute)));

    /// <summary>Whether the body is a form.</summary>
    public bool SendsAForm => Body?.GetCustomAttribute<BodyAttribute>()!.SerializationMethod == BodySerializationMethod.UrlEncoded;

    /// <summary>The parameters that the path has placeholders for.</summary>
    public IEnumerable<ParameterInfo> PathParameters => Method.GetParameters().Where(IsInPath);

    /// <summary>The parameters that become query values.</summary>
    public IEnumerable<ParameterInfo> QueryParameters => Method.GetParameters()
        .Where(parameter => parameter.ParameterType != typeof(CancellationToken) && !parameter.IsDefined(typeof(BodyAttribute)) && !IsInPath(parameter));

    /// <summary>The value that the method answers; null for none.</summary>
    public Type? Result => Method.ReturnType.IsGenericType ? Method.ReturnType.GetGenericArguments()[0] : null;

    /// <summary>The envelope that the value comes in; null without one.</summary>
    public Type? Envelope => Method.GetCustomAttribute<EnvelopeAttribute>()?.Envelope;

    /// <summary>Whether the answer is taken as text.</summary>
    public bool ReadsText => Result == typeof(string) && Envelope is null && !IsTwin;

    /// <summary>What one answer is read as; null where nothing is.</summary>
    public Type? AnswerType => (Method.GetCustomAttribute<PagedAttribute>(), Envelope) switch
    {
        ({ } paged, _) => paged.Page,
        (_, { IsGenericTypeDefinition: true } envelope) => envelope.MakeGenericType(Bare(Result!)),
        _ => Result is null || ReadsText ? null : Bare(Result),
    };

    /// <summary>The types that cross the wire as JSON.</summary>
    public IEnumerable<Type> JsonTypes
    {
        get
        {
            if (Body is { } body && !SendsAForm)
            {
                yield return Bare(body.ParameterType);
            }

            if (AnswerType is { } answer)
            {
                yield return answer;
            }
        }
    }

    /// <summary>The serializer context of the interface.</summary>
    public JsonSerializerContext Context => ContextOf(Interface.GetCustomAttribute<JsonContextAttribute>()!.Context);

    /// <summary>The typed interfaces of a product.</summary>
    public static IReadOnlyList<Type> InterfacesOf(Assembly product) =>
        [.. product.GetExportedTypes().Where(type => type.IsInterface && type.IsDefined(typeof(JsonContextAttribute))).OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>The operations that the typed interfaces of a product declare.</summary>
    public static IReadOnlyList<OperationMethod> Of(Assembly product) =>
        [.. InterfacesOf(product).SelectMany(type => type.GetMethods().Select(method => Read(type, method)))];

    /// <summary>The instance of a serializer context.</summary>
    public static JsonSerializerContext ContextOf(Type context) =>
        (JsonSerializerContext)context.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    /// <summary>The name of a parameter on the wire.</summary>
    public static string WireName(ParameterInfo parameter) => parameter.GetCustomAttribute<AliasAsAttribute>()?.Name ?? parameter.Name!;

    public override string ToString() => $"{Interface.Name}.{Method.Name}";

    private bool IsInPath(ParameterInfo parameter) => RouteShape.Placeholders(Path).Contains(WireName(parameter), StringComparer.OrdinalIgnoreCase);

    private static OperationMethod Read(Type type, MethodInfo method)
    {
        var verb = method.GetCustomAttribute<HttpMethodAttribute>() ?? throw new InvalidOperationException($"{type.Name}.{method.Name} has no verb.");
        return new OperationMethod(type, method, verb.Method.Method, verb.Path);
    }

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
