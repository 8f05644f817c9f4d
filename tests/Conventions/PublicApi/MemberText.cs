using System.Reflection;
using System.Runtime.CompilerServices;

namespace Conventions.PublicApi;

/// <summary>Writes the visible members of a type, one a line.</summary>
internal static class MemberText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)}");
        }

        return typeof(Delegate).IsAssignableFrom(type) ? [] : Written(type).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Written(Type type)
    {
        var constructors = type.GetConstructors(Declared).Where(IsVisible).Where(constructor => !constructor.IsStatic)
            .Select(constructor => $"{Access(constructor)}constructor({Parameters(constructor)})");
        var methods = type.GetMethods(Declared).Where(IsVisible).Where(IsOwn).Select(Method);
        var properties = type.GetProperties(Declared).Where(property => property.GetAccessors(true).Any(accessor => IsVisible(accessor) && IsFirst(accessor))).Select(Property);
        var events = type.GetEvents(Declared).Where(item => IsVisible(item.AddMethod!))
            .Select(item => $"{Access(item.AddMethod!)}{Modifiers(item.AddMethod!)}event {TypeNames.Of(item.EventHandlerType!)} {item.Name}");
        var fields = type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly).Select(Field);
        return [.. constructors, .. methods, .. properties, .. events, .. fields];
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeNames.Of))}>" : "";
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{Access(method)}{Modifiers(method)}{TypeNames.Of(method.ReturnType)} {method.Name}{generic}({extension}{Parameters(method)}){Constraints(method.GetGenericArguments())}";
    }

    private static string Property(PropertyInfo property)
    {
        var first = property.GetAccessors(true).Where(IsVisible).OrderByDescending(accessor => accessor.IsPublic).First();
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(TypeNames.OfParameter))}]" : "";
        return $"{Access(first)}{Modifiers(first)}{required}{TypeNames.Of(property.PropertyType)} {property.Name}{index} {{ {Accessor(property.GetMethod, "get", first)}{Accessor(property.SetMethod, "set", first)}}}";
    }

    private static string Accessor(MethodInfo? accessor, string name, MethodInfo first)
    {
        if (accessor is null || !IsVisible(accessor))
        {
            return "";
        }

        var init = accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
        return $"{(first.IsPublic ? Access(accessor) : "")}{(init ? "init" : name)}; ";
    }

    private static string Field(FieldInfo field)
    {
        var value = field.IsLiteral ? $" = {TypeNames.Literal(field.GetRawConstantValue())}" : "";
        var kind = field.IsLiteral ? "const " : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}";
        return $"{(field.IsPublic ? "" : "protected ")}{kind}{TypeNames.Of(field.FieldType)} {field.Name}{value}";
    }

    public static string Constraints(IEnumerable<Type> parameters) => string.Concat(parameters.Where(type => type.IsGenericParameter).Select(Constraint));

    private static string Constraint(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        var words = new List<string>();
        if (attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            words.Add("struct");
        }
        else
        {
            words.AddRange(attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : []);
        }

        words.AddRange(parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(TypeNames.Of).Order(StringComparer.Ordinal));
        if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !words.Contains("struct"))
        {
            words.Add("new()");
        }

        return words.Count == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", words)}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(TypeNames.OfParameter));

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method) => method switch
    {
        { DeclaringType.IsInterface: true, IsStatic: false } => "",
        { IsStatic: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsOwn(MethodInfo method) =>
        !method.Name.Contains('<', StringComparison.Ordinal) && IsFirst(method)
        && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static bool IsFirst(MethodInfo method) => method.GetBaseDefinition() == method;
}
