using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Itential.Refit;

namespace Itential.Platform.Tests.Apis;

/// <summary>What a typed interface declares of one operation.</summary>
internal sealed record DeclaredMethod(MethodInfo Method, string Route, bool IsExperimental)
{
    /// <summary>The names that the method can write into a query.</summary>
    public IEnumerable<string> QueryNames => Method.GetParameters()
        .Where(parameter => parameter.IsDefined(typeof(QueryAttribute)) && !IsDictionary(parameter.ParameterType))
        .SelectMany(parameter => parameter.ParameterType.Namespace == "Itential.Platform"
            ? parameter.ParameterType.GetProperties().Where(property => property.Name != "EqualityContract").Select(property => property.GetCustomAttribute<AliasAsAttribute>()?.Name ?? property.Name)
            : [parameter.Name!]);

    /// <summary>The types that cross the wire as JSON.</summary>
    public IEnumerable<Type> JsonTypes => Method.GetParameters()
        .Where(parameter => parameter.IsDefined(typeof(BodyAttribute)))
        .Select(parameter => parameter.ParameterType)
        .Append(Method.ReturnType.GetGenericArguments()[0]);

    public static IReadOnlyList<DeclaredMethod> Of(Type api) =>
        [.. api.GetMethods().Select(method =>
        {
            var verb = method.GetCustomAttribute<HttpMethodAttribute>()!;
            return new DeclaredMethod(method, $"{verb.Method} {verb.Path}", method.IsDefined(typeof(ExperimentalAttribute)));
        })];

    public override string ToString() => $"{Method.DeclaringType!.Name}.{Method.Name}";

    private static bool IsDictionary(Type type) => type == typeof(IReadOnlyDictionary<string, string>);
}
