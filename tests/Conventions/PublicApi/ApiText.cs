using System.Reflection;

namespace Conventions.PublicApi;

/// <summary>The public API of an assembly as text: a line for every type and for every visible member, in ordinal order.</summary>
internal static class ApiText
{
    public static string Of(Assembly assembly) => Of(assembly.GetExportedTypes());

    public static string Of(IEnumerable<Type> types)
    {
        var blocks = types
            .Select(type => (Name: TypeNames.Of(type), Type: type))
            .OrderBy(item => item.Name, StringComparer.Ordinal)
            .Select(item => string.Concat(MemberText.Of(item.Type).Select(line => $"    {line}\n").Prepend(Head(item.Type) + "\n")));
        return string.Join('\n', blocks);
    }

    private static string Head(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"delegate {TypeNames.Of(invoke.ReturnType)} {TypeNames.Of(type)}({string.Join(", ", invoke.GetParameters().Select(TypeNames.OfParameter))})";
        }

        var bases = string.Join(", ", Bases(type));
        var attributes = string.Concat(Attributes(type).Select(text => $"[{text}] "));
        return $"{attributes}{Kind(type)} {TypeNames.Of(type)}{(bases.Length > 0 ? " : " + bases : "")}{MemberText.Constraints(type.GetGenericArguments())}";
    }

    private static string Kind(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        { IsValueType: true } => $"{(IsReadOnly(type) ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static bool IsReadOnly(Type type) => type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute));

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum)
        {
            var underlying = Enum.GetUnderlyingType(type);
            return underlying == typeof(int) ? [] : [TypeNames.Of(underlying)];
        }

        var interfaces = type.GetInterfaces().Where(item => item.IsVisible).Select(TypeNames.Of).Order(StringComparer.Ordinal);
        var own = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [TypeNames.Of(parent)] : Array.Empty<string>();
        return own.Concat(interfaces);
    }

    private static IEnumerable<string> Attributes(Type type)
    {
        if (type.GetCustomAttribute<AttributeUsageAttribute>(inherit: false) is { } usage)
        {
            yield return $"AttributeUsage({usage.ValidOn}{(usage.AllowMultiple ? ", AllowMultiple" : "")})";
        }

        if (type.IsDefined(typeof(FlagsAttribute), inherit: false))
        {
            yield return "Flags";
        }

        if (type.IsDefined(typeof(ObsoleteAttribute), inherit: false))
        {
            yield return "Obsolete";
        }
    }
}
