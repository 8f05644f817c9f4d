using System.Globalization;
using Itential.Diagnostics.Generator.Model;
using Itential.Generators;

namespace Itential.Diagnostics.Generator.Emitting;

/// <summary>Prints the interceptor of one method: a small one that asks whether anybody listens, and one that traces.</summary>
internal sealed class InterceptorEmitter
{
    private const string NotInlined = "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]";

    private readonly SourceWriter _writer;
    private readonly InterceptorModel _model;
    private readonly NameScope _locals = new();
    private readonly string _index;
    private readonly string _name;
    private readonly string _self;

    public InterceptorEmitter(SourceWriter writer, InterceptorModel model, int index)
    {
        _writer = writer;
        _model = model;
        _index = index.ToString(CultureInfo.InvariantCulture);
        _name = $"{model.Method.TraceName}_{_index}";
        foreach (var name in model.Method.Parameters.Select(parameter => parameter.Name).Concat(AllTypeParameters.Select(parameter => parameter.Name)))
        {
            _locals.Reserve(name.TrimStart('@'));
        }

        _self = _locals.Take("self");
    }

    private MethodModel Method => _model.Method;

    private IEnumerable<TypeParameterModel> AllTypeParameters => _model.OuterTypeParameters.Concat(_model.Method.TypeParameters);

    public void Emit()
    {
        foreach (var site in _model.Calls)
        {
            _writer.Line($"{site.Attribute} // line {site.Line.ToString(CultureInfo.InvariantCulture)}");
        }

        var call = new AccessedCall(_model, _index).Write(_self);
        Attributes();
        Head("internal", _name, isInterceptor: true);
        _writer.Open();
        Guard(call);
        _writer.Line(TracedBodyEmitter.Untraced(Method, Inner())).Close().Line();

        Attributes();
        _writer.Line(NotInlined);
        Head("private", _name + "Traced", isInterceptor: false);
        _writer.Open();
        new TracedBodyEmitter(_writer, "__method" + _index, logger: null).Emit(Method, call, _locals);
        _writer.Close();
        if (_model.Access != AccessKind.Direct)
        {
            _writer.Line();
            new AccessorEmitter(_writer, _model, _index, _self).Emit();
        }
    }

    private void Guard(string call)
    {
        _writer.Open($"if (!{KnownNames.MethodTracing}.IsOn{(_model.MayBeDecorated ? $" || {_self} is {KnownNames.Traced}" : "")})")
            .Line(TracedBodyEmitter.Untraced(Method, call));
        if (Method.ReturnsVoid)
        {
            _writer.Line("return;");
        }

        _writer.Close();
    }

    private string Inner()
    {
        var arguments = Method.Parameters.Select(parameter => parameter.Argument);
        if (_model.Receiver != ReceiverKind.None)
        {
            arguments = arguments.Prepend(ReceiverPrefix(_model.Receiver) + _self);
        }

        return $"{_name}Traced{TypeArguments(AllTypeParameters)}({string.Join(", ", arguments)})";
    }

    private void Attributes()
    {
        foreach (var attribute in Method.Attributes)
        {
            _writer.Line(attribute);
        }
    }

    private void Head(string accessibility, string name, bool isInterceptor)
    {
        var parameters = Method.Parameters.Select(parameter => parameter.Declaration).ToList();
        if (_model.Receiver != ReceiverKind.None)
        {
            parameters.Insert(0, $"{ReceiverPrefix(_model.Receiver)}{Method.DeclaringType} {_self}");
        }

        if (isInterceptor && (_model.Receiver != ReceiverKind.None || _model.IsReducedExtension))
        {
            parameters[0] = "this " + parameters[0];
        }

        var isUnsafe = Method.IsUnsafe ? "unsafe " : "";
        _writer.Line($"{accessibility} static {isUnsafe}{Method.ReturnType} {name}{TypeParameterList(AllTypeParameters)}({string.Join(", ", parameters)})");
        Constraints(_writer, AllTypeParameters);
    }

    internal static string ReceiverPrefix(ReceiverKind receiver) => receiver switch
    {
        ReceiverKind.Reference => "ref ",
        ReceiverKind.ReadOnlyReference => "in ",
        _ => "",
    };

    internal static string TypeArguments(IEnumerable<TypeParameterModel> parameters) => List(parameters.Select(parameter => parameter.Name));

    internal static string TypeParameterList(IEnumerable<TypeParameterModel> parameters) => List(parameters.Select(parameter => parameter.Attributes + parameter.Name));

    internal static void Constraints(SourceWriter writer, IEnumerable<TypeParameterModel> parameters)
    {
        writer.Indent();
        foreach (var parameter in parameters.Where(parameter => parameter.Constraints.Length > 0))
        {
            writer.Line($"where {parameter.Name} : {parameter.Constraints}");
        }

        writer.Unindent();
    }

    internal static string InlineConstraints(IEnumerable<TypeParameterModel> parameters) =>
        string.Concat(parameters.Where(parameter => parameter.Constraints.Length > 0).Select(parameter => $" where {parameter.Name} : {parameter.Constraints}"));

    private static string List(IEnumerable<string> items)
    {
        var text = string.Join(", ", items);
        return text.Length == 0 ? "" : $"<{text}>";
    }
}
