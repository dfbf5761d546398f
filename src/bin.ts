#!/usr/bin/env node
import process from 'node:process';
import { main } from './cli/main.ts';

const { argv, env, stdin, stdout, stderr } = process;

process.exitCode = await main({ args: argv.slice(2), env, stdin, stdout, stderr });
