return await ClusterGraph.Api.Commands.RootCommands.Create().Parse(args).InvokeAsync();
